# Code objects that say they come from this file, far after its end and before its beginning.
def fail():
    raise ValueError("nowhere")


def answer(value):
    if value == 20:
        exec(compile("if 1:" + "\n" * 100_000 + " " * 10 + "fail()", __file__, "exec"), globals())
    fail()


fail.__code__ = fail.__code__.replace(co_firstlineno=2**31 - 10)
answer.__code__ = answer.__code__.replace(co_linetable=bytes([0xFF, 0x80] * 200))
