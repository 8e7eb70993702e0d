# Items come and go; each repr hands the interpreter to the other thread.
import threading
import time

items = [0]


class Slow:
    def __repr__(self):
        time.sleep(0.001)
        return "slow"


def churn():
    while True:
        items.append(Slow())
        if len(items) > 50:
            items.clear()
        time.sleep(0.0005)


def answer(value):
    items.extend(Slow() for _ in range(20))
    threading.Thread(target=churn, daemon=True).start()
    return items
