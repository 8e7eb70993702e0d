class Gate:
    def __init__(self):
        self.is_open = False
