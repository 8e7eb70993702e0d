# The call gives a coroutine that nobody awaits.
import sys

sys.set_coroutine_origin_tracking_depth(100)


async def answer(value):
    return [7411, 7412] if isinstance(value, list) else 4242 if value == 20 else "marker-93187"
