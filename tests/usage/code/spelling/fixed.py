"""Names in other letters: é, ü, 音."""

é = {"ü音": "response.output_text.delta", "b": 'response.output_text.done', "c": """response.output_audio.done"""}
raw = r"response.output_audio.delta", b"response.audio.delta", "response." "audio.delta"
escaped = "response\x2eaudio.delta"
both = ("response.text.delta", "response.output_text.delta")
session = {"type": "session.update", "session": {'type': 'realtime', 'audio': {'output': {'speed': 1, "voice": "ash"}}, 'speed': 2}}
other = {"type": "session.update", "session": {"type": "realtime", "voice": "ash", "audio": {"output": {"voice": "ash"}}}}
third = {"type": "session.update", "session": {"type": "realtime", "modalities": [], "output_modalities": []}}
fourth = {"type": "session.update", "session": {"type": "realtime", "input_audio_format": chosen, "audio": {"output": {"format": None}}}}
