"""Talk with a model on Azure: v1 or preview addresses, a key or an Entra token.

    AZURE_OPENAI_API_KEY=... python examples/azure.py NAME.openai.azure.com DEPLOYMENT
    python examples/azure.py NAME.openai.azure.com DEPLOYMENT --entra
    python examples/azure.py NAME.openai.azure.com DEPLOYMENT --preview 2025-04-01-preview

With `--entra` the token is that of `az login`; it is asked for at each connection.
"""

from __future__ import annotations

import argparse
import asyncio
import sys

from openai_realtime import (
    AsyncClient,
    ErrorEvent,
    InputTextPart,
    RealtimeSessionRequest,
    ResponseDoneEvent,
    ResponseOutputTextDeltaEvent,
    UserMessage,
    servers,
)

TOKEN_COMMAND = (
    "az account get-access-token --resource https://cognitiveservices.azure.com "
    "--query accessToken --output tsv"
)


async def entra_token() -> str:
    """A new token. The package azure-identity has functions that do the same."""
    process = await asyncio.create_subprocess_exec(
        *TOKEN_COMMAND.split(), stdout=asyncio.subprocess.PIPE
    )
    output, _ = await process.communicate()
    return output.decode().strip()


def make_client(options: argparse.Namespace) -> AsyncClient:
    if options.preview:
        server = servers.azure_preview(host=options.host, api_version=options.preview)
    else:
        server = servers.azure(host=options.host)
    url = options.websocket_url
    if options.entra:
        return AsyncClient(
            entra_token, server=server, auth="azure_token", websocket_url=url
        )
    return AsyncClient(server=server, websocket_url=url)


async def main() -> None:
    parser = argparse.ArgumentParser(description="Talk with a model on Azure.")
    parser.add_argument("host", help="such as NAME.openai.azure.com")
    parser.add_argument("deployment", help="the name you gave to the model")
    parser.add_argument("--preview", metavar="API-VERSION", help="a preview's date")
    parser.add_argument("--entra", action="store_true", help="a token, no key")
    parser.add_argument("--websocket-url", help="another server, ws:// or wss://")
    options = parser.parse_args()

    client = make_client(options)
    async with client.realtime.connect(model=options.deployment) as connection:
        await connection.session.update(
            session=RealtimeSessionRequest(output_modalities=["text"])
        )
        hello = UserMessage(content=[InputTextPart(text="Say hello.")])
        await connection.conversation.item.create(item=hello)
        await connection.response.create()
        async for event in connection:
            match event:
                case ResponseOutputTextDeltaEvent(delta=delta):
                    print(delta, end="", flush=True)
                case ResponseDoneEvent():
                    print()
                    break
                case ErrorEvent(error=error):
                    sys.exit(f"error: {error.message}")
                case _:
                    pass


if __name__ == "__main__":
    asyncio.run(main())
