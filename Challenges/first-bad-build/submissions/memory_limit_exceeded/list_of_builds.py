# Fails: makes a list of the builds between.
def is_bad(build):
    print("test", build, flush=True)
    return input() == "bad"


def first_bad():
    bad = 1
    while not is_bad(bad):
        bad *= 2
    builds = list(range(bad // 2 + 1, bad + 1))
    while len(builds) > 1:
        half = (len(builds) - 1) // 2
        builds = builds[:half + 1] if is_bad(builds[half]) else builds[half + 1:]
    return builds[0]


for _ in range(int(input())):
    print("answer", first_bad(), flush=True)
