# Time limit exceeded: copies all parcels of a pallet for each further one.


class Loader:
    def __init__(self, parcels, size, limit, weight):
        self.parcels = iter(parcels)
        self.size = size
        self.limit = limit
        self.weight = weight
        self.waiting = []

    def __iter__(self):
        return self

    def weigh(self, parcel):
        if self.limit is None:
            return 0
        if self.weight is None:
            return parcel
        return self.weight(parcel)

    def take(self):
        """Yield pairs (parcel, weight); the one that waits comes first."""
        while self.waiting:
            yield self.waiting.pop()
        for parcel in self.parcels:
            yield parcel, self.weigh(parcel)

    def __next__(self):
        pallet = ()
        left = self.limit or 0
        for parcel, weight in self.take():
            if weight > left:
                if not pallet:
                    self.parcels = iter(())
                    raise ValueError("a parcel is too heavy")
                self.waiting.append((parcel, weight))
                break
            pallet = (*pallet, parcel)
            left -= weight
            if len(pallet) == self.size:
                break
        if not pallet:
            raise StopIteration
        return pallet


def batches(parcels, size, *, limit=None, weight=None):
    if size < 1:
        raise ValueError("a pallet holds at least one parcel")
    if limit is not None and limit < 0:
        raise ValueError("the limit must not be negative")
    return Loader(parcels, size, limit, weight)
