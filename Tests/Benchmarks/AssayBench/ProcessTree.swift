/// A process and all that descend from it.
struct ProcessTree {
    let root: Int32

    /// Looked up anew each time.
    func members() -> [ProcessFacts] {
        let all = ProcessFacts.all()
        var found = all.filter { $0.id == root }
        var next = 0
        while next < found.count {
            found += all.filter { $0.parent == found[next].id && $0.id != root }
            next += 1
        }
        return found
    }

    /// CPU time of the living and of those that they have reaped.
    func cpuNanos() -> Int64 { members().reduce(0) { $0 + $1.cpuNanos } }
}
