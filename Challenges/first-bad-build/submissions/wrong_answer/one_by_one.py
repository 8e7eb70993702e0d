# Wrong: tests build after build.
def is_bad(build):
    print("test", build, flush=True)
    return input() == "bad"


def first_bad():
    build = 1
    while not is_bad(build):
        build += 1
    return build


for _ in range(int(input())):
    print("answer", first_bad(), flush=True)
