print("kenes")
