# Unidiomatic: correct, but walks by index, takes pairs apart by number and compares with True.


def free_slots(meetings, day, shortest=1):
    if shortest < 1:
        raise ValueError("shortest must be at least 1")
    if day[1] < day[0]:
        raise ValueError("bad day")
    real = []
    for i in range(len(meetings)):
        if meetings[i][1] < meetings[i][0]:
            raise ValueError("bad meeting")
        is_real = meetings[i][1] > meetings[i][0]
        if is_real == True:
            real.append(meetings[i])
    real.sort()
    slots = list()
    busy_until = day[0]
    for i in range(len(real)):
        if real[i][0] > day[1]:
            gap_end = day[1]
        else:
            gap_end = real[i][0]
        if gap_end - busy_until >= shortest:
            slots.append((busy_until, gap_end))
        if real[i][1] > busy_until:
            busy_until = real[i][1]
    if day[1] - busy_until >= shortest:
        slots.append((busy_until, day[1]))
    return slots
