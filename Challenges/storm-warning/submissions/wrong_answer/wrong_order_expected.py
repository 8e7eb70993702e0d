# Wrong answer: expects the results in the order of arrival, against the contract.
import asyncio

from warning import Warner


async def slow(text):
    for _ in range(5):
        await asyncio.sleep(0)


async def quick(text):
    pass


def test_quick_one_first():
    results = asyncio.run(Warner({"slow": slow, "quick": quick}).warn("gale"))
    assert list(results) == ["quick", "slow"]
