"""What is sent: by the place of each member, through names, functions and lists."""

import json

BASE = {"type": "realtime", "audio": {"output": {"voice": "ash"}}, "output_modalities": ["text", "vidoe"]}
FORMAT = "pcm16"
PAGE = {"type": "page", "modalities": 1, "session": {"voice": 2}}


class Caller:
    settings = {"type": "realtime", "audio": {"input": {"turn_detection": {"type": "server_vad", "treshold": 0.5}}}}

    def __init__(self):
        self.more = {"type": "realtime", "input_audio_format": FORMAT}

    def build(self):
        return {"type": "realtime", "instructions": "Hello", "max_output_tokens": "inf"}

    async def start(self, ws):
        response = {"tool_choice": "never"}
        response["output_modalities"] = ["text"]
        await ws.send(json.dumps({"type": "session.update", "session": self.settings}))
        await ws.send(json.dumps({"type": "session.update", "session": {**BASE, **self.more}}))
        await ws.send(json.dumps({"type": "session.update", "session": self.build()}))
        await ws.send(json.dumps({"type": "response.create", "response": response}))
        await ws.send(json.dumps({"type": "response.create", "respnse": {}, "events": 1}))


def item(role, text):
    return {
        "type": "conversation.item.create",
        "item": {
            "type": "message",
            "role": "user",
            "content": [{"type": "input_txt", "text": text}, {"type": "input_text", "txt": 1}],
        },
    }


ITEM = {"type": "conversation.item.create", "item": {"type": "message", "role": "usr"}}
OTHER_API = {"type": "response.create", "store": True, "background": 1, "stream": 2, "user": 3}
CALL = dict(type="response.cancel", modalities=[])
FREE = {"type": "session.update", "session": {"type": "realtime", "tracing": {"metadata": {"modalities": 1}}}}
