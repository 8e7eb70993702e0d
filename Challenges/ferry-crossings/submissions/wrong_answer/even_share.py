# Wrong answer: divides the sum evenly and rounds up; lorries are not sand.


def least_capacity(weights, crossings):
    if crossings < 1 or any(weight < 1 for weight in weights):
        raise ValueError("a crossing and a positive weight are needed")
    return max(-(-sum(weights) // crossings), max(weights, default=0))
