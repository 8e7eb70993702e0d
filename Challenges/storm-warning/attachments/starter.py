import asyncio

from warning import Warner


def test_one_channel() -> None:
    texts = []

    async def radio(text: str) -> None:
        texts.append(text)

    assert asyncio.run(Warner({"radio": radio}).warn("gale")) == {"radio": "sent"}
