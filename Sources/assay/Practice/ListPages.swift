internal import Challenges
internal import Practice

/// The pages that `assay list` writes of a library.
struct ListPages {
    let catalogue: Catalogue

    func index() -> String { IndexPage(catalogue).markdown }

    /// Tells what nothing covers, too.
    func coverage() throws -> String {
        guard !catalogue.ground.lines.isEmpty else {
            throw Failure("there is no \(Ground.fileName) beside the challenges; it says what is to be covered")
        }
        let page = CoveragePage(catalogue)
        if !page.uncovered.isEmpty {
            Output.error("warning: no challenge covers \(page.uncovered.joined(separator: ", "))")
        }
        return page.markdown
    }
}
