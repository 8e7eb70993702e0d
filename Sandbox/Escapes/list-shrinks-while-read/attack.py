# Its first item's repr clears the list, the dict and the set that are being read.
class Thief:
    def __repr__(self):
        items.clear()
        table.clear()
        group.clear()
        return "thief"


items = [Thief(), "x" * 1000, [1, 2, 3], Thief()]
table = {1: Thief(), 2: "y" * 1000, 3: [1, 2, 3]}
group = {Thief(), "a", "b", "c"}


def answer(value):
    if value == 20:
        return [items, table, group]
    return [table, group, items]
