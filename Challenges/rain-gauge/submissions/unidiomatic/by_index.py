# Unidiomatic: correct, but loops over indices, compares with None by ==, and builds its lists by +=.


def rainfall(hours, questions):
    rain = [0]
    missing = [0]
    for i in range(len(hours)):
        if hours[i] == None:
            rain += [rain[i]]
            missing += [missing[i] + 1]
        else:
            rain += [rain[i] + hours[i]]
            missing += [missing[i]]
    answers = list()
    for i in range(len(questions)):
        start = questions[i][0]
        end = questions[i][1]
        if not (start >= 0 and start <= end and end <= len(hours)):
            raise ValueError("bad stretch: (%d, %d)" % (start, end))
        answers.append((rain[end] - rain[start], missing[end] - missing[start]))
    return answers
