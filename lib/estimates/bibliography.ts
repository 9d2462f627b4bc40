/** The sources of the methods in BibTeX. */
export const BIBLIOGRAPHY = `@misc{angelopoulos2023ppi,
  author = {Angelopoulos, Anastasios N. and Duchi, John C. and Zrnic, Tijana},
  title = {{PPI++}: Efficient Prediction-Powered Inference},
  year = {2023}, eprint = {2311.01453}, archivePrefix = {arXiv}
}
@book{sarndal1992model,
  author = {S{\\"a}rndal, Carl-Erik and Swensson, Bengt and Wretman, Jan},
  title = {Model Assisted Survey Sampling}, publisher = {Springer}, year = {1992}
}
@book{cochran1977sampling,
  author = {Cochran, William G.}, title = {Sampling Techniques}, edition = {3}, publisher = {Wiley}, year = {1977}
}
@article{clopper1934confidence,
  author = {Clopper, C. J. and Pearson, E. S.},
  title = {The Use of Confidence or Fiducial Limits Illustrated in the Case of the Binomial},
  journal = {Biometrika}, volume = {26}, number = {4}, pages = {404--413}, year = {1934}
}
@article{korn1998confidence,
  author = {Korn, Edward L. and Graubard, Barry I.},
  title = {Confidence Intervals for Proportions with Small Expected Number of Positive Counts Estimated from Survey Data},
  journal = {Survey Methodology}, volume = {24}, number = {2}, pages = {193--201}, year = {1998}
}
@article{holm1979simple,
  author = {Holm, Sture}, title = {A Simple Sequentially Rejective Multiple Test Procedure},
  journal = {Scandinavian Journal of Statistics}, volume = {6}, number = {2}, pages = {65--70}, year = {1979}
}
@article{zou2008construction,
  author = {Zou, Guang Yong and Donner, Allan},
  title = {Construction of Confidence Limits about Effect Measures: A General Approach},
  journal = {Statistics in Medicine}, volume = {27}, number = {10}, pages = {1693--1702}, year = {2008}
}
@misc{krippendorff2011computing,
  author = {Krippendorff, Klaus}, title = {Computing {Krippendorff's} Alpha-Reliability}, year = {2011},
  howpublished = {University of Pennsylvania, Annenberg School for Communication}
}
@article{zapf2016measuring,
  author = {Zapf, Antonia and Castell, Stefanie and Morawietz, Lars and Karch, Andr{\\'e}},
  title = {Measuring Inter-Rater Reliability for Nominal Data: Which Coefficients and Confidence Intervals Are Appropriate?},
  journal = {BMC Medical Research Methodology}, volume = {16}, pages = {93}, year = {2016}
}
`;
