"""What events say of other events and of their own members: answers, replays, splits."""

from __future__ import annotations

from collections.abc import Mapping

from ..diagnostics import Related
from .document import Document, EventNode, Name, ReplyNode
from .members import Members
from .model import Base64, Event, Field


def check_events(
    document: Document, events: Mapping[str, Event], members: Members
) -> None:
    """Report what events say that cannot be: E303, E314, E315 and E316."""
    _Check(document, events, members).run()


class _Check:
    def __init__(
        self, document: Document, events: Mapping[str, Event], members: Members
    ) -> None:
        self.document = document
        self.events = events
        self.members = members
        self.diagnostics = members.diagnostics
        self.channels = [
            (
                channel.name.text,
                {name.text for name in channel.client},
                {name.text for name in channel.server},
            )
            for channel in document.channels
        ]
        self.client = {name for _, client, _ in self.channels for name in client}
        self.server = {name for _, _, server in self.channels for name in server}

    def run(self) -> None:
        for node in self.document.events:
            if node.key.text in self.client:
                self._replies(node)
                self._split(node)
                if node.key.text not in self.server:
                    self._set_by_server(node)
            elif node.key.text in self.server:
                self._only_for_clients(node)

    def _only_for_clients(self, node: EventNode) -> None:
        for key, value in (
            ("answered_by", node.answered_by),
            ("replay", node.replay),
            ("split", node.split),
        ):
            if value:
                self.diagnostics.error(
                    "E315",
                    f"the event `{node.key.text}` has `{key}`, but no client sends it",
                    node.key.span,
                    help=f"remove `{key}`, or list the event under `client`",
                )

    def _set_by_server(self, node: EventNode) -> None:
        for field in self.events[node.key.text].struct.fields:
            if field.server_only:
                self.diagnostics.error(
                    "E315",
                    f"only the server sets `{field.wire}`, and only clients send "
                    f"`{node.key.text}`",
                    field.span,
                    help="remove `server_only`",
                )

    def _replies(self, node: EventNode) -> None:
        first: dict[str, ReplyNode] = {}
        for reply in node.answered_by:
            name = reply.event
            if name.text not in self.events:
                continue
            earlier = first.setdefault(name.text, reply)
            if earlier is not reply:
                self.diagnostics.error(
                    "E303",
                    f"the event `{name.text}` is listed twice",
                    name.span,
                    help="remove one of the two",
                    related=[Related(earlier.event.span, "first here")],
                )
                continue
            self._check_channels(node.key.text, name)
            for there, here in reply.match:
                self._match(node, name, there, here)

    def _check_channels(self, event: str, answer: Name) -> None:
        """Report an answer that does not come on a channel on which the request is sent."""
        for channel, client, server in self.channels:
            if event in client and answer.text not in server:
                self.diagnostics.error(
                    "E315",
                    f"`{answer.text}` is no server event of the channel `{channel}`, "
                    f"on which `{event}` is sent",
                    answer.span,
                    help=self.diagnostics.suggest(answer.text, server),
                )

    def _match(self, node: EventNode, answer: Name, there: Name, here: Name) -> None:
        answered = self.members.follow(self.events[answer.text].struct, there)
        asked = self.members.follow(self.events[node.key.text].struct, here)
        if answered is None or asked is None:
            return
        if not self.members.may_be_equal(answered, asked):
            self.diagnostics.error(
                "E316",
                f"`{here.text}` of the request is never equal to `{there.text}` of the "
                "answer: their JSON types differ",
                here.span,
            )

    def _split(self, node: EventNode) -> None:
        name = node.split
        if name is None:
            return
        struct = self.events[node.key.text].struct
        field = struct.field(name.text)
        if field is None:
            code = "E314"
            message = f"the event `{node.key.text}` has no member `{name.text}`"
        elif self._is_base64(field):
            return
        else:
            code, message = "E316", f"`{name.text}` is no base64 field"
        known = [item.wire for item in struct.fields if self._is_base64(item)]
        help = self.diagnostics.suggest(name.text, known)
        self.diagnostics.error(code, message, name.span, help=help)

    def _is_base64(self, field: Field) -> bool:
        types = self.members.alternatives([field.type])
        return all(isinstance(type, Base64) for type in types)
