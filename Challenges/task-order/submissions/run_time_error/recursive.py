# Depth first, one call for each task on the path. Runtime error: a chain of tasks is deeper than the recursion limit.


def task_order(tasks: dict[str, list[str]]) -> list[str]:
    order: dict[str, None] = {}
    path: set[str] = set()

    def visit(task: str) -> None:
        if task in order:
            return
        if task in path:
            raise ValueError(f"{task} needs itself")
        path.add(task)
        for need in tasks.get(task, []):
            visit(need)
        path.remove(task)
        order[task] = None

    for task in tasks:
        visit(task)
    return list(order)
