internal import ArgumentParser
internal import Batch
internal import Challenges
internal import Foundation
internal import Importing

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Make challenge packages of a data set or a track.",
        discussion: "Formats:\n" + ImportFormats.all.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))

    @Argument(help: "One of \(ImportFormats.all.map { $0.name }.joined(separator: ", ")).")
    var format: String

    @Argument(help: "The file or folder.", completion: .file())
    var source: String

    @Argument(help: "Folder that gets a sub-folder for each challenge.", completion: .directory)
    var destination: String

    @OptionGroup var sandbox: SandboxOptions

    func run() throws {
        let services = JailedServices(settings: try sandbox.settings())
        var written = 0
        var failed = 0
        do {
            let stream = try ImportFormats.importer(of: source, format: format).challenges(services)
            let writer = PackageWriter(root: destination)
            while true {
                do throws(PackageError) {
                    guard let imported = try stream.next() else { break }
                    _ = try writer.write(imported)
                    for note in imported.notes { Output.error("note: \(imported.taskID): \(note)") }
                    written += 1
                } catch {
                    Output.error("error: \(error)")
                    failed += 1
                }
            }
        } catch { throw Failure("\(error)") }
        Output.write("\(written) challenge\(written == 1 ? "" : "s") in \(destination)\n")
        if failed > 0 { throw Failure("\(failed) could not be imported") }
        if written == 0 { throw Failure("\(source): there are no challenges") }
    }
}
