/// One way to run a program, measured beside the others.
protocol Contender: AnyObject {
    var name: String { get }
    /// Runs one after the other when its turn comes: as in use, where cases come in sequence. Once for slow ones.
    var runsInARow: Int { get }
    /// Runs once and looks at the outcome; the nanoseconds it took.
    ///
    /// - Throws: ``Broken`` when the outcome is wrong.
    func run() throws -> Int64
    /// CPU time of all runs up to now, in whatever process, nanoseconds.
    func cpuNanos() -> Int64
}

extension Contender {
    var runsInARow: Int { 5 }
}
