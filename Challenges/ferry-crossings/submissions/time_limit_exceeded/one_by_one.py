# Time limit exceeded: tries every capacity from the heaviest lorry upwards.


def least_capacity(weights, crossings):
    if crossings < 1 or any(weight < 1 for weight in weights):
        raise ValueError("a crossing and a positive weight are needed")
    capacity = max(weights, default=0)
    while True:
        needed, loaded = 1, 0
        for weight in weights:
            if loaded + weight > capacity:
                needed += 1
                loaded = 0
            loaded += weight
        if needed <= crossings:
            return capacity
        capacity += 1
