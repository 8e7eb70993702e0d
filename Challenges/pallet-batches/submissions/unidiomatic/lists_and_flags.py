# Unidiomatic: correct, but with == None, len() == 0, list() and branches for what one condition says.


def batches(parcels, size, *, limit=None, weight=None):
    if size < 1:
        raise ValueError("bad size: %d" % size)
    if limit != None:
        if limit < 0:
            raise ValueError("bad limit: %d" % limit)

    def load():
        pallet = list()
        total = 0
        for parcel in parcels:
            if limit == None:
                heaviness = 0
            elif weight == None:
                heaviness = parcel
            else:
                heaviness = weight(parcel)
            if limit != None and total + heaviness > limit:
                if len(pallet) > 0:
                    yield tuple(pallet)
                    pallet = list()
                    total = 0
                if heaviness > limit:
                    raise ValueError("too heavy: " + str(parcel))
            pallet.append(parcel)
            total = total + heaviness
            if len(pallet) == size:
                yield tuple(pallet)
                pallet = list()
                total = 0
        if len(pallet) > 0:
            yield tuple(pallet)

    return load()
