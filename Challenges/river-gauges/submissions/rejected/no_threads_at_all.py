# Rejected: reads one station after the other, which hides most faults and misses the point.
class Survey:
    def __init__(self, read, at_once):
        if at_once < 1:
            raise ValueError("at_once must be at least 1")
        self.read, self.numbers, self.sum = read, {}, 0.0

    def collect(self, stations):
        answer = {}
        for station in stations:
            try:
                answer[station] = self.read(station)
            except OSError:
                answer[station] = None
            else:
                self.numbers[station] = float(answer[station])
                self.sum += self.numbers[station]
        return answer

    async def collect_async(self, stations):
        return self.collect(stations)

    def latest(self):
        return dict(self.numbers)

    def total(self):
        return self.sum
