/** The only drawer of PDFs: blocks of ready text become a tagged letter, by PDFBox alone. */
@NullMarked
package jp.monobe.document;

import org.jspecify.annotations.NullMarked;
