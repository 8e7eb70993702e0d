public import Challenges

/// The formats that challenges can be imported from.
public enum ImportFormats {
    public static let all: [any Importer.Type] = [
        HumanEvalImporter.self, MBPPImporter.self, EvalPlusImporter.self, KattisImporter.self, ExercismImporter.self,
        QuixBugsImporter.self, TestsImporter.self, DoctestImporter.self,
    ]

    /// The importer of a name, or the one that recognises the path.
    ///
    /// - Throws: ``PackageError`` that lists the formats.
    public static func importer(
        of path: String, format: String? = nil, options: ImportOptions = ImportOptions()
    ) throws(PackageError) -> any Importer {
        let type = format.map { name in all.first { $0.name == name } } ?? all.first { $0.recognises(path) }
        if let type { return try type.init(path: path, options: options) }
        let names = all.map { $0.name }.joined(separator: ", ")
        if let format {
            throw PackageError(file: path, "there is no format `\(format)`", advice: "the formats are \(names)")
        }
        throw PackageError(file: path, "is in no known format", advice: "name one of \(names)")
    }
}
