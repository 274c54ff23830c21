module org.example.embedding {
    requires org.observatoire.domain;
}
