# Never asks.
def is_bad(build):
    print("test", build, flush=True)
    return input() == "bad"


def first_bad():
    return 1


for _ in range(int(input())):
    print("answer", first_bad(), flush=True)
