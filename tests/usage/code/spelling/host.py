"""Names in other letters: é, ü, 音."""

é = {"ü音": "response.text.delta", "b": 'response.text.done', "c": """response.audio.done"""}
raw = r"response.audio.delta", b"response.audio.delta", "response." "audio.delta"
escaped = "response\x2eaudio.delta"
both = ("response.text.delta", "response.output_text.delta")
session = {"type": "session.update", "session": {"voice": "ash", 'audio': {'output': {'speed': 1}}, 'speed': 2}}
other = {"type": "session.update", "session": {"voice": "ash", "audio": {"output": {"voice": "ash"}}}}
third = {"type": "session.update", "session": {"type": "realtime", "modalities": [], "output_modalities": []}}
fourth = {"type": "session.update", "session": {"input_audio_format": chosen, "output_audio_format": None}}
