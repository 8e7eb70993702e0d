# Wrong: halves from the largest number on, too many tests for small answers.
def is_bad(build):
    print("test", build, flush=True)
    return input() == "bad"


def first_bad():
    good, bad = 0, 10**15
    while bad - good > 1:
        middle = (good + bad) // 2
        if is_bad(middle):
            bad = middle
        else:
            good = middle
    return bad


for _ in range(int(input())):
    print("answer", first_bad(), flush=True)
