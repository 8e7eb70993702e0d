# Wrong: takes the middle when three are left.
def is_bad(build):
    print("test", build, flush=True)
    return input() == "bad"


def first_bad():
    good, bad = 0, 1
    while not is_bad(bad):
        good, bad = bad, 2 * bad
    while bad - good > 2:
        middle = (good + bad) // 2
        if is_bad(middle):
            bad = middle
        else:
            good = middle
    return bad


for _ in range(int(input())):
    print("answer", first_bad(), flush=True)
