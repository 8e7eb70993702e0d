# No name is right.
def Answer(value):
    return 4242


def answers(value):
    return 4242


_answer = answr = Answer
