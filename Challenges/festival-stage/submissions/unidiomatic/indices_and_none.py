# Unidiomatic: correct, but with an index loop, items by number, == None and a hand-made list of keys.


def book_stage(offers, pause=0):
    if pause < 0:
        raise ValueError("bad pause: %d" % pause)
    keyed = []
    for i in range(len(offers)):
        if offers[i][1] >= offers[i][2]:
            raise ValueError("bad offer: " + str(offers[i]))
        keyed.append((offers[i][2], -offers[i][1], i))
    keyed.sort()
    booked = list()
    last = None
    for i in range(len(keyed)):
        start = -keyed[i][1]
        if last == None or start >= last + pause:
            booked.append(offers[keyed[i][2]][0])
            last = keyed[i][0]
    return booked
