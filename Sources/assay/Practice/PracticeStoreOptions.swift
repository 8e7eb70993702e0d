internal import ArgumentParser
internal import Foundation
internal import Storage

/// Where practice is remembered.
struct PracticeStoreOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Where practice is remembered (default: $ASSAY_STORE, else assay/practice.sqlite in $XDG_DATA_HOME "
                + "or ~/.local/share).",
            valueName: "file"))
    var store: String?

    /// Stands for a store that is gone when the command ends.
    private static let inMemory = ":memory:"

    /// The store for writing; its folder is made where it is the usual place.
    func open() throws -> Store {
        let place = try place()
        if place.path == Self.inMemory { return try reported { () throws(StoreError) in try Store(inMemory: ()) } }
        if place.isUsual { try makeFolder(of: place.path) }
        return try reported { () throws(StoreError) in try Store(path: place.path, mode: .readWriteCreate) }
    }

    /// The store for reading; an empty one where nothing was remembered yet, and no file is made.
    func openForReading() throws -> Store {
        let path = try place().path
        guard path != Self.inMemory, FileManager.default.fileExists(atPath: path) else {
            return try reported { () throws(StoreError) in try Store(inMemory: ()) }
        }
        do {
            // Not only for reading: that may bring an earlier version's up to date.
            return try Store(path: path, mode: .readWriteCreate)
        } catch where error.kind == .readOnly {
            return try reported { () throws(StoreError) in try Store(path: path, mode: .readOnly) }
        } catch { throw Failure("\(error)") }
    }

    private func place() throws -> (path: String, isUsual: Bool) {
        if let store {
            guard !store.isEmpty else { throw Failure("--store: name a file") }
            return (store, false)
        }
        let environment = ProcessInfo.processInfo.environment
        if let path = environment["ASSAY_STORE"], !path.isEmpty { return (path, false) }
        // A relative one counts as none, by the XDG Base Directory Specification.
        if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return ("\(data)/assay/practice.sqlite", true) }
        guard let home = environment["HOME"], !home.isEmpty else {
            throw Failure("there is no place to remember practice, since HOME is not set; name a file with --store")
        }
        return ("\(home)/.local/share/assay/practice.sqlite", true)
    }

    private func makeFolder(of path: String) throws {
        let folder = (path as NSString).deletingLastPathComponent
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Failure("\(folder): the folder to remember practice in cannot be made; name a file with --store")
        }
    }

    private func reported(_ open: () throws(StoreError) -> Store) throws -> Store {
        do { return try open() } catch { throw Failure("\(error)") }
    }
}
