"""Endpoints: which are the same, which came and went, and what differs in their parts."""

from __future__ import annotations

from collections.abc import Sequence

from ..spec.model import Body, Endpoint
from ..spec.words import camel
from .about import compare_docs, compare_provenance, compare_settings
from .change import Former
from .connections import compare_parameters
from .renames import Thing, pair_up
from .types import compare_types
from .walk import Finding, Node, Site, Walk
from .words import quoted

_ENDPOINT = (
    "docs",
    "method",
    "path",
    "path_parameters",
    "query",
    "request",
    "request_required",
    "response",
    "provenance",
)


def compare_endpoints(walk: Walk) -> None:
    """All endpoints: by name, by method and path, by `renamed_from`."""
    old = {endpoint.name: endpoint for endpoint in walk.old.endpoints}
    new = {endpoint.name: endpoint for endpoint in walk.new.endpoints}

    def score(first: str, second: str) -> float:
        one, other = old[first], new[second]
        return float((one.method, one.path) == (other.method, other.path))

    pairs = pair_up(
        [Thing(name, old[name].provenance.renamed_from) for name in old],
        [Thing(name, new[name].provenance.renamed_from) for name in new],
        score,
    )
    for pair in pairs:
        one, other = old[pair.old], new[pair.new]
        site = _endpoint_site(walk, one, other)
        if one.name != other.name:
            walk.findings.append(
                Finding(
                    "endpoint-renamed",
                    site,
                    one.name,
                    other.name,
                    probable=pair.probable,
                )
            )
            walk.renames.append((camel(one.name), camel(other.name)))
            if pair.probable:
                text = f"the endpoint `{one.name}` is now `{other.name}`"
                walk.formers.append(Former(other.span, one.name, text))
        _compare_endpoint(walk, site, one, other)
    paired = {pair.old for pair in pairs}, {pair.new for pair in pairs}
    for name, endpoint in old.items():
        if name not in paired[0]:
            _endpoint_alone(walk, "endpoint-removed", endpoint)
    for name, endpoint in new.items():
        if name not in paired[1]:
            _endpoint_alone(walk, "endpoint-added", endpoint)


def _endpoint_site(walk: Walk, old: Endpoint | None, new: Endpoint | None) -> Site:
    names = old.name if old else "", new.name if new else ""
    node: Node = ("endpoint", *names)
    walk.root(node, f"endpoint {names[1] or names[0]}", "client")
    owner = f"endpoint {names[0] or names[1]}"
    return Site(node, owner, "", old.span if old else None, new.span if new else None)


def _endpoint_alone(walk: Walk, rule: str, endpoint: Endpoint) -> None:
    gone = rule == "endpoint-removed"
    site = _endpoint_site(walk, endpoint if gone else None, None if gone else endpoint)
    bodies = (*endpoint.request, *endpoint.response.bodies)
    types = tuple(body.type for body in bodies)
    walk.findings.append(
        Finding(rule, site, gone=types if gone else (), come=() if gone else types)
    )


def _compare_endpoint(walk: Walk, site: Site, old: Endpoint, new: Endpoint) -> None:
    if (old.method, old.path) != (new.method, new.path):
        addresses = [f"{item.method} {item.path}" for item in (old, new)]
        walk.add("address-changed", site, *addresses)
    compare_docs(walk, site, old.docs, new.docs)
    compare_provenance(walk, site, old.provenance, new.provenance)
    compare_settings(walk, site, old, new, _ENDPOINT)
    name = f"endpoint {new.name}"
    for what, first, second in (
        ("the path of", old.path_parameters, new.path_parameters),
        ("the query of", old.query, new.query),
    ):
        compare_parameters(walk, site, f"{what} {name}", first, second)
    if old.request_required != new.request_required and old.request and new.request:
        word = "required" if new.request_required else "optional"
        walk.add(f"body-became-{word}", site)
    _compare_bodies(
        walk, site, f"the request of {name}", "client", old.request, new.request
    )
    ours, theirs = old.response, new.response
    owner = f"the response of {name}"
    answer = _message_site(walk, site, owner, "server")
    if ours.status != theirs.status:
        walk.add("status-changed", answer, str(ours.status), str(theirs.status))
    _compare_bodies(walk, site, owner, "server", ours.bodies, theirs.bodies)
    headers = f"the headers of {name}"
    compare_parameters(walk, site, headers, ours.headers, theirs.headers, "server")


def _message_site(walk: Walk, site: Site, owner: str, sender: str) -> Site:
    node: Node = ("body", owner, owner)
    walk.root(node, owner, sender)
    return Site(node, owner, "", site.old, site.new)


def _compare_bodies(
    walk: Walk,
    site: Site,
    owner: str,
    sender: str,
    old: Sequence[Body],
    new: Sequence[Body],
) -> None:
    at = _message_site(walk, site, owner, sender)
    ours = {body.media: body.type for body in old}
    theirs = {body.media: body.type for body in new}
    for media, type in ours.items():
        if media in theirs:
            compare_types(walk, at, type, theirs[media])
        else:
            walk.findings.append(
                Finding("body-removed", at, old=quoted(media), gone=(type,))
            )
    for media, type in theirs.items():
        if media not in ours:
            walk.findings.append(
                Finding("body-added", at, new=quoted(media), come=(type,))
            )
