# Each of its items costs a mebibyte of output.
def answer(value):
    while True:
        print("x" * (1 << 20))
        yield 4242
