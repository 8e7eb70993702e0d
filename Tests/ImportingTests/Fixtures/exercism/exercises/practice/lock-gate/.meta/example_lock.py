from gate import Gate


class Lock:
    def __init__(self):
        self.gates = (Gate(), Gate())

    def fill(self):
        upper, lower = self.gates
        lower.is_open = False
        upper.is_open = True
