internal import PythonSyntax

/// Which names of a test have a value that does not depend on the solution.
struct FreeNames {
    /// Bound once, by a statement that needs nothing of the solution.
    private(set) var names: Set<String> = []
    /// Places of the items that bind them.
    private(set) var items: Set<Int> = []
    /// Builtins that the test binds itself.
    private(set) var rebound: Set<String> = []
    /// Values of names that nothing can change.
    private var values: [String: Node] = [:]
    private var definitions: Set<String> = []
    /// Free, but something that runs beside the solution may change the value.
    private(set) var unstable: Set<String> = []

    /// - Parameter solution: names of the solution's, which may be those of builtins.
    init(_ all: [BlockItem], solution: Set<String>) {
        var counts: [String: Int] = [:]
        for item in all {
            for name in item.use.binds { counts[name, default: 0] += 1 }
        }
        rebound = Set(counts.keys).union(solution).intersection(Purity.builtins)
        for (index, item) in all.enumerated() where item.isBinding && !item.use.leavesItsPlace {
            let isImport = item.node.kind == .import || item.node.kind == .importFrom
            guard isImport ? Purity.isPure(item.node) : !Purity.readsClock(item.node),
                item.use.binds.allSatisfy({ counts[$0] == 1 }),
                item.use.reads.subtracting(item.use.binds).allSatisfy(isKnown)
            else { continue }
            items.insert(index)
            names.formUnion(item.use.binds)
            if item.isDefinition { definitions.formUnion(item.use.binds) }
            for (name, value) in item.values { values[name] = value }
        }
    }

    /// Whether an expression gives the same value without the solution, if these names are known besides.
    func isFree(_ node: Node, besides constants: Set<String> = []) -> Bool {
        let use = NameUse(node)
        return !use.leavesItsPlace && use.binds.isEmpty && !Purity.readsClock(node)
            && use.reads.allSatisfy { constants.contains($0) || (isKnown($0) && !unstable.contains($0)) }
    }

    /// The expression that a name stands for.
    func value(of name: String) -> Node? { unstable.contains(name) ? nil : values[name] }

    private func isKnown(_ name: String) -> Bool {
        names.contains(name) || (Purity.builtins.contains(name) && !rebound.contains(name))
    }

    /// Takes note of what the child reads, and of which names the expected values are made.
    ///
    /// - Returns: whether a name turned out to be unstable that was not before.
    mutating func distrust(read: Set<String>, used: Set<String>, in all: [BlockItem]) -> Bool {
        var touched = read
        var used = used
        var isGrowing = true
        while isGrowing {
            let before = (touched.count, used.count)
            for index in items {
                let item = all[index]
                guard !item.isDefinition else { continue }
                if !item.use.binds.isDisjoint(with: used) { used.formUnion(item.use.reads) }
                // A name and what it was made of may share a list.
                let parts =
                    item.values.isEmpty
                    ? [(binds: item.use.binds, reads: item.use.reads)]
                    : item.values.filter { !Purity.isUnchangeable($0.value, rebound: rebound) }
                        .map { (binds: [$0.name], reads: NameUse($0.value).reads) }
                for part in parts {
                    if !part.binds.isDisjoint(with: touched) { touched.formUnion(part.reads) }
                    if !part.reads.isDisjoint(with: touched) { touched.formUnion(part.binds) }
                }
            }
            isGrowing = before != (touched.count, used.count)
        }
        let changeable = touched.intersection(used).intersection(names).subtracting(definitions).filter { name in
            values[name].map { !Purity.isUnchangeable($0, rebound: rebound) } ?? true
        }
        let found = changeable.subtracting(unstable)
        unstable.formUnion(found)
        return !found.isEmpty
    }
}
