internal import Glibc

/// pytest and what it needs, where the system has it: the only packages beside the standard library that anything in a
/// jail can read, and only for tests that import it.
struct PytestPackages {
    /// Goes on the interpreter's path.
    let path: String
    /// Goes into the jail.
    let folders: [String]

    private static let needed = ["pytest", "_pytest", "pluggy", "iniconfig", "packaging", "py", "attr", "attrs", "pygments"]
    private static let places = ["/usr/lib/python3/dist-packages"]

    /// Nil where there is none.
    static func found() -> PytestPackages? {
        for place in places {
            let folders: [String] = needed.map { "\(place)/\($0)" }.filter { access($0, R_OK) == 0 }
            if folders.contains("\(place)/_pytest") { return PytestPackages(path: place, folders: folders) }
        }
        return nil
    }
}
