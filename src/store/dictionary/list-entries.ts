/** The lists and tables for people, in the order they are told of. */

/** What a list or table is. */
export interface ListEntry {
  readonly name: string;
  readonly title: string;
  readonly meaning: string;
}

const list = (name: string, title: string, meaning: string): ListEntry => ({ name, title, meaning });

/** The flat lists: views that need no joining. */
export const LISTS: readonly ListEntry[] = [
  list('target_list', 'Targets', 'one row a target, with its plan'),
  list('task_list', 'Tasks', 'one row a task, with its plan; units, products and groups in one cell each'),
  list('task_unit_list', 'Tasks by unit', 'one row a task and unit'),
  list('citation_list', 'Citations', 'one row a mention of a legal document'),
  list(
    'change_list',
    'Changes',
    'one row a statement that one legal document amends, replaces, repeals or consolidates another',
  ),
  list('document_list', 'Documents', 'one row a plan, with what was found in it'),
  list('section_list', 'Sections', 'one row a section, with its plan'),
  list('unit_list', 'Units', 'one row a unit, with its names and what it has to do'),
  list('legal_document_list', 'Legal documents', 'one row a legal document, with how often it is cited'),
  list('choice_list', 'Choices', 'one row a choice: what the user made one, or renamed'),
  list('import_list', 'Imports', 'one row a run, with what it did'),
];

/** The tables under them. */
export const TABLES: readonly ListEntry[] = [
  list('documents', 'Documents', 'one row a file'),
  list('document_recipients', 'Recipients', 'who a document goes to'),
  list('sections', 'Sections', 'the outline of the documents'),
  list('targets', 'Targets', 'what is committed to'),
  list('tasks', 'Tasks', 'what is to be done'),
  list('task_groups', 'Groups of tasks', 'the groups above a task, top first'),
  list('task_products', 'Products of tasks', 'what a task gives'),
  list('units', 'Units', 'who has to do it'),
  list('unit_aliases', 'Names of units', 'the names under which a document speaks of a unit'),
  list('task_units', 'Units of tasks', 'who leads a task and who supports it'),
  list('legal_documents', 'Legal documents', 'what is cited'),
  list('citations', 'Citations', 'one row a mention, as this mention says it'),
  list('citation_changes', 'Changes by citation', 'which mention is said to change which'),
  list('diagnostics', 'Diagnostics', 'what was odd in a document'),
  list('imports', 'Imports', 'the runs of `kehoach import`'),
  list('import_files', 'Imported files', 'what a run did to each file'),
  list(
    'identity_choices',
    'Choices by identity',
    'which units and legal documents the user made one, or renamed',
  ),
];
