internal import Glibc

/// All processes that this one has started, and theirs.
///
/// bubblewrap ends without reaping what it started, and so does a worker that is killed. As a subreaper this
/// process becomes the parent of whatever is left over, so that its CPU time is counted and nothing is overlooked.
final class Descendants {
    /// Children that are meant to live on, such as workers.
    private var kept: Set<Int32> = []

    init() throws {
        // prctl takes a variable number of arguments, and such functions Swift does not import.
        typealias Prctl = @convention(c) (Int32, UInt, UInt, UInt, UInt) -> Int32
        let subreaper: Int32 = 36  // PR_SET_CHILD_SUBREAPER
        guard let symbol = dlsym(nil, "prctl"), unsafeBitCast(symbol, to: Prctl.self)(subreaper, 1, 0, 0, 0) == 0 else {
            throw Broken("cannot become a subreaper, so that no CPU time can be told")
        }
    }

    func keep(_ process: Int32) { kept.insert(process) }
    func release(_ process: Int32) { kept.remove(process) }

    /// Waits until every child has ended that is not kept; kills and gives those that would not.
    @discardableResult
    func reap(withinMillis millis: Int64 = 2_000) -> [ProcessFacts] {
        let deadline = Instant.now() + millis * 1_000_000
        while true {
            let own = getpid()
            let children = ProcessFacts.all().filter { $0.parent == own && !kept.contains($0.id) }
            if children.isEmpty { return [] }
            var status: Int32 = 0
            let living = children.filter { waitpid($0.id, &status, WNOHANG) == 0 }
            if Instant.now() > deadline {
                for child in living where kill(child.id, SIGKILL) == 0 { waitpid(child.id, &status, 0) }
                return living
            }
            usleep(200)
        }
    }
}
