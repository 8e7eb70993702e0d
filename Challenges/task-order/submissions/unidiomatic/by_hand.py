# Index loops, len() == 0 and a list as a queue. Correct, but clumsy: sets, a deque and setdefault say it shorter.


def task_order(tasks):
    counts = {}
    waiting = {}
    for task in tasks.keys():
        if not task in counts:
            counts[task] = 0
        needs = []
        for need in tasks[task]:
            if not need in needs:
                needs.append(need)
        for i in range(len(needs)):
            if not needs[i] in counts:
                counts[needs[i]] = 0
            if not needs[i] in waiting:
                waiting[needs[i]] = []
            waiting[needs[i]].append(task)
            counts[task] = counts[task] + 1
    ready = []
    for task in counts.keys():
        if counts[task] == 0:
            ready.append(task)
    order = []
    while len(ready) != 0:
        task = ready.pop(0)
        order.append(task)
        if task in waiting:
            for i in range(len(waiting[task])):
                counts[waiting[task][i]] -= 1
                if counts[waiting[task][i]] == 0:
                    ready.append(waiting[task][i])
    if len(order) != len(counts):
        raise ValueError("tasks need each other")
    return order
