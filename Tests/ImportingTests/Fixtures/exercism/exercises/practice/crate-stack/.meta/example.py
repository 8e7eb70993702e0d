class Stack:
    def __init__(self):
        self.crates = []

    def push(self, crate):
        self.crates.append(crate)

    def top(self):
        return self.crates[-1]
