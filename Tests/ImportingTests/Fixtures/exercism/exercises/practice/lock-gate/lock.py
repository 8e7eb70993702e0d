class Lock:
    def fill(self):
        pass
