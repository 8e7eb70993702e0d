# Thirty frames of a traceback, each with a name that fills a page or two hundred.
def fail(work):
    raise ValueError("deep")


def wrap(inner, number):
    def step(work):
        inner(work)

    step.__code__ = step.__code__.replace(co_name=f"name{number}" + "z" * (1 << 20))
    return step


for number in range(30):
    fail = wrap(fail, number)


def answer(value):
    fail(value)
