/// Another way to run Python, to be compared with where it is installed.
protocol Peer {
    static var name: String { get }
    /// Name of the program in PATH.
    static var program: String { get }
    /// The contender that uses `program`, a path.
    static func contender(_ program: String, _ ground: Ground) throws -> any Contender
}

extension Peer {
    /// Python as all peers run it: isolated, without `site`, as the worker's interpreter is.
    static var python: [String] { ["/usr/bin/python3", "-I", "-S"] }

    /// A peer that prints something else is not a fast one but a broken one.
    static func expect(_ printed: String) throws {
        guard printed == PlusOne.output else { throw Broken("printed \(printed.prefix(200))") }
    }
}

/// All peers, in the order of the table.
enum Peers {
    static var all: [any Peer.Type] {
        [PythonAlone.self, Bubblewrap.self, Isolate.self, NsJail.self, DMOJ.self]
    }
}
