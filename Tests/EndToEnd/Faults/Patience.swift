import Glibc
import Testing

/// Waits for something that comes about elsewhere.
enum Patience {
    struct Exhausted: Error { let waitedFor: String }

    /// Looks again and again until `condition` holds; throws after a time that nothing here should take.
    static func until(_ what: String, _ condition: () throws -> Bool) throws {
        let deadline = ContinuousClock.now + .seconds(30)
        while try !condition() {
            guard ContinuousClock.now < deadline else { throw Exhausted(waitedFor: what) }
            poll(nil, 0, 1)
        }
    }
}
