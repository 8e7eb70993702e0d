# Wrong: gives the last good build.
def is_bad(build):
    print("test", build, flush=True)
    return input() == "bad"


def first_bad():
    good, bad = 0, 1
    while not is_bad(bad):
        good, bad = bad, 2 * bad
    while bad - good > 1:
        middle = (good + bad) // 2
        if is_bad(middle):
            bad = middle
        else:
            good = middle
    return max(good, 1)


for _ in range(int(input())):
    print("answer", first_bad(), flush=True)
