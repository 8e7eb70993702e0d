internal import ArgumentParser
internal import Storage

/// An existing store.
struct StoreOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The store that `assay batch` wrote.", valueName: "file"))
    var store: String

    /// The store, for reading; one that an earlier Assay wrote is brought up to date first.
    func open() throws -> Store {
        do throws(StoreError) {
            do { return try Store(path: store, mode: .readOnly) } catch {
                guard error.kind == .olderSchema else { throw error }
                try Store(path: store, mode: .readWriteCreate).close()
                return try Store(path: store, mode: .readOnly)
            }
        } catch { throw Failure("\(error)") }
    }

    /// A run by its number, or the latest.
    func run(_ number: Int64?, of store: Store) throws -> Run {
        do {
            if let number { return try store.run(number) }
            guard let run = try store.runs().first else { throw Failure("\(self.store): there are no runs in this store") }
            return run
        } catch let error as StoreError { throw Failure("\(error); see `assay runs --store \(self.store)`") }
    }
}
