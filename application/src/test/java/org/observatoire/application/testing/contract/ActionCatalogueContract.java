package org.observatoire.application.testing.contract;

/** The contract of {@link org.observatoire.application.port.ActionCatalogue}. */
public interface ActionCatalogueContract
        extends CatalogueContentContract,
                CatalogueFacetsContract,
                CatalogueLikenessContract,
                CatalogueOrderContract,
                CataloguePagesContract,
                CatalogueSearchContract,
                CatalogueLawsContract {}
