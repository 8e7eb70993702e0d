# Run-time error: compares the smallest value with that of an empty histogram, which is None.
class Histogram:
    def __init__(self, bounds):
        bounds = list(bounds)
        if len(bounds) == 0:
            raise ValueError("there must be a bound")
        for index in range(1, len(bounds)):
            if bounds[index] <= bounds[index - 1]:
                raise ValueError("bounds must rise")
        self.bounds = bounds
        self.counts = [0] * (len(bounds) + 1)
        self.total = 0
        self.sum = 0
        self.min = None
        self.max = None

    def record(self, value, count=1):
        if value != value:
            raise ValueError("not a number")
        if count < 1:
            raise ValueError("count must be at least 1")
        low, high = 0, len(self.bounds)
        while low < high:
            middle = (low + high) // 2
            if self.bounds[middle] < value:
                low = middle + 1
            else:
                high = middle
        self.counts[low] += count
        self.total += count
        self.sum += value * count
        if self.min is None or value < self.min:
            self.min = value
        if self.max is None or value > self.max:
            self.max = value

    def percentile(self, p):
        if p < 0 or p > 100:
            raise ValueError("p must be from 0 to 100")
        rank = p * self.total / 100
        before = 0
        for index, inside in enumerate(self.counts):
            if inside == 0 or before + inside < rank:
                before += inside
                continue
            low, high = self.min, self.max
            if index > 0 and self.bounds[index - 1] > low:
                low = self.bounds[index - 1]
            if index < len(self.bounds) and self.bounds[index] < high:
                high = self.bounds[index]
            return low + (high - low) * (rank - before) / inside
        return None

    def share_below(self, limit):
        if self.total == 0:
            return None
        if limit >= self.max:
            return 1.0
        sure = 0
        for bound, count in zip(self.bounds, self.counts):
            if bound <= limit:
                sure += count
        return sure / self.total

    def merge(self, other):
        if self.bounds != other.bounds:
            raise ValueError("the bounds are different")
        merged = Histogram(self.bounds)
        for part in (self, other):
            merged.total += part.total
            merged.sum += part.sum
            for index, count in enumerate(part.counts):
                merged.counts[index] += count
        merged.min = min(self.min, other.min)
        merged.max = max(self.max, other.max)
        return merged

    def lines(self, name):
        result = []
        total = 0
        for bound, count in zip(self.bounds, self.counts):
            total += count
            result.append(f'{name}_bucket{{le="{bound}"}} {total}')
        result.append(f'{name}_bucket{{le="+Inf"}} {self.total}')
        result.append(f"{name}_sum {self.sum}")
        result.append(f"{name}_count {self.total}")
        return result

    def __len__(self):
        return self.total
