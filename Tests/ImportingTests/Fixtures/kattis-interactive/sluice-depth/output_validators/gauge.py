import sys

depth = int(open(sys.argv[1]).read())
questions = int(sys.argv[sys.argv.index("questions") + 1])


def leave(status, words):
    with open(sys.argv[3] + "judgemessage.txt", "w") as message:
        message.write(words)
    sys.exit(status)


for _ in range(questions + 1):
    word, _, number = sys.stdin.readline().partition(" ")
    if word == "depth":
        leave(42 if int(number) == depth else 43, f"the depth is not {number.strip()}")
    if word != "deeper":
        leave(43, "neither a question nor an answer")
    print("yes" if depth > int(number) else "no", flush=True)
leave(43, "too many questions")
